import { createCountOf } from "../countOf.ts";
import { connect } from "./en/connect.ts";
import { consequences } from "./en/consequences.ts";

const countOf = createCountOf("en");
const entities = (count: number) => countOf(count, { one: "entity", other: "entities" });
const relations = (count: number) => countOf(count, { one: "relation", other: "relations" });

/** What a group stands for. */
interface GroupParts {
  readonly hub: string;
  /** The relation, read from the hub. */
  readonly label: string;
  readonly kinds: string;
  readonly count: number;
}

/** Where the arrows are along the relations of an entity. */
interface WalkingParts {
  readonly position: number;
  readonly total: number;
  /** The relation, read from the entity. */
  readonly label: string;
  /** Who is at its other end. */
  readonly name: string;
}

/** The English texts, and the shape that the other catalogues must have. */
export const en = {
  languageName: "English",
  app: {
    tagline: "Who relates to whom among the institutions that set standards",
    introduction:
      "Search for a body, an agreement or a place – or start from a question. Every relation shows the sentence that proves it.",
    skipToGraph: "Go to the graph",
    graph: "Graph",
    loading: "Loading …",
  },
  search: {
    label: "Search",
    placeholder: "Name, abbreviation or number, in any language",
    clear: "Clear the search",
    searching: "Searching …",
    nothingFound: (text: string) => `Nothing is called “${text}”.`,
    nothingFoundHint: "Try fewer words, another language, or the abbreviation.",
    failed: "The search did not work.",
    commands: "Commands",
    alsoCalled: (name: string) => `also: ${name}`,
    hits: (count: number) => countOf(count, { one: "result", other: "results" }),
    shown: "shown",
  },
  tabs: {
    label: "Ways to ask",
    search: "Search",
    connect: "Connect",
  },
  connect,
  consequences,
  command: {
    undo: "Undo",
    redo: "Redo",
    wholeMap: "Show the whole map",
    clearView: "Start again",
    copyLink: "Copy link",
    linkCopied: "The link to this view is copied.",
    linkNotCopied: "The link could not be copied. It is in the address bar.",
    help: "Keyboard shortcuts",
    queryWithGraphql: "GraphQL",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    fit: "Show all",
    close: "Close",
    retry: "Try again",
    cancel: "Cancel",
    dismiss: "Dismiss",
  },
  firstScreen: {
    questions: "Questions to start with",
  },
  settings: {
    language: "Language",
    theme: "Theme",
    themeSystem: "As the system",
    themeLight: "Light",
    themeDark: "Dark",
    layout: "Layout",
    layoutChart: "Organization chart",
    layoutForce: "Free",
    layoutConcentric: "Rings",
    layoutTimeline: "Timeline",
    more: "More",
  },
  legend: {
    title: "Legend and filters",
    open: "Open the legend",
    kinds: "Kinds",
    forms: "Forms",
    relationTypes: "Relation types",
    show: (label: string) => `Show ${label}`,
    shownOfTotal: (shown: number, total: number) => (shown === total ? `${total}` : `${shown} of ${total}`),
    all: "All",
    none: "None",
    clear: "Clear the filters",
    find: "Find in this view",
    findMatches: (count: number) =>
      count === 0 ? "Nothing in this view matches." : countOf(count, { one: "match", other: "matches" }),
    uncited: "Dashed: without citation",
    collective: "Double border: a class of bodies taken as one",
    summary: (entityCount: number, relationCount: number) =>
      `${entities(entityCount)}, ${relations(relationCount)} shown`,
  },
  entity: {
    panel: "About the selection",
    names: "Names",
    abbreviation: "abbreviation",
    otherName: "also",
    collective: "A class of bodies that the source treats as one",
    begin: "Began",
    end: "Ended",
    homepage: "Website",
    wikidata: "Wikidata",
    claims: "Facts and figures",
    sourcesDisagree: "The sources disagree",
    rankPreferred: "best known value",
    rankDeprecated: "outdated or doubtful",
    relations: "Relations",
    noRelations: "No relations are recorded.",
    citations: "What the sources say of it",
    nameInLanguage: (languageName: string) => `name in ${languageName}`,
    missing: "This entity is no longer in the data.",
    moreOfType: (count: number) => `${count} more`,
    inView: "in the view",
  },
  relation: {
    panel: "Relation",
    from: "From",
    to: "To",
    meaning: "What this type of relation means",
    statedBy: "The sentence that proves it",
    derived: (rule: string) => `Derived by the rule “${rule}”`,
    uncited: "No source is cited for this relation.",
    begin: "Since",
    end: "Until",
    qualifiers: "Details",
    missing: "This relation is no longer in the data.",
  },
  citation: {
    translation: (languageName: string) => `Translation into ${languageName}, ours`,
    original: (languageName: string) => `Original, ${languageName}`,
    source: "Source",
    standingUnknown: "a web page of unknown standing",
    sentence: (ordinal: number) => `sentence ${ordinal}`,
    otherTranslations: "Other translations",
  },
  comparator: {
    EQUAL: (value: string) => value,
    ABOUT: (value: string) => `about ${value}`,
    AT_LEAST: (value: string) => `at least ${value}`,
    AT_MOST: (value: string) => `up to ${value}`,
    MORE_THAN: (value: string) => `more than ${value}`,
    LESS_THAN: (value: string) => `less than ${value}`,
  },
  expand: {
    menu: (name: string) => `Relations of ${name}`,
    open: "Expand …",
    all: "Expand",
    more: (count: number) => `${count} more`,
    pin: "Pin here",
    unpin: "Unpin",
    hide: "Hide",
    hideOthers: "Hide all others",
    details: "Show details",
    added: (entityCount: number, relationCount: number) =>
      `Added: ${entities(entityCount)}, ${relations(relationCount)}.`,
    nothingNew: "All of these were already shown.",
    nothingThere: "There is nothing to expand.",
    remaining: (count: number) => `${relations(count)} not shown yet.`,
    truncated: (shown: number, total: number) =>
      `Only ${shown} of ${entities(total)} are shown: that is the limit of a view.`,
  },
  graph: {
    undated: (count: number) => `Without a date: ${entities(count)}, beneath the timeline.`,
    label: "Entities of the view. Arrow keys walk along relations, Enter expands, Menu key opens the menu.",
    node: (name: string, kind: string, relationCount: number) =>
      `${name}, ${kind}, ${relations(relationCount)}`,
    hidden: (count: number) => `${relations(count)} not shown`,
    walking: ({ position, total, label, name }: WalkingParts) =>
      `${position} of ${total}: ${label} – ${name}`,
    noRelations: "No relations in this view.",
    selected: (name: string) => `${name} selected`,
    undone: "Undone.",
    redone: "Done again.",
  },
  group: {
    name: ({ hub, label, kinds, count }: GroupParts) => `${hub} – ${label}: ${count} more (${kinds})`,
    unfoldNext: (count: number) => `Show ${count} more`,
    unfoldAll: "Show all",
    fold: (label: string, kinds: string) => `Fold into one: ${label} – ${kinds}`,
    folded: (count: number) => `Folded into one: ${entities(count)}.`,
    summary: (count: number) => `${relations(count)} more stand folded in groups.`,
    legend: "Stacked: a group, with how many more relations it stands for",
  },
  empty: {
    filteredOut: "The filters hide everything in this view.",
    nothingFound: "Nothing in this view matches what you look for.",
    clearFind: "Clear “find in this view”",
  },
  connection: {
    unavailable:
      "The database does not answer. Your view is kept; it goes on by itself when the database is back.",
    loading: "Data is being loaded. The page goes on by itself when it is done.",
    unreachable:
      "The server does not answer. Your view is kept; it goes on by itself when the server is back.",
    back: "The connection is back.",
  },
  fault: {
    BAD_USER_INPUT: "The server did not accept the request. The link or the input may be damaged.",
    NOT_FOUND: "This is not in the data.",
    LIMIT_EXCEEDED: "That is too much at once. Ask for less.",
    TIMEOUT: "The query took too long. Ask for less: fewer types or fewer entities.",
    DATABASE_UNAVAILABLE: "The database does not answer. Try again in a moment.",
    INTERNAL: "Something went wrong on the server. Try again; if it stays so, report the number below.",
    SERVER_UNREACHABLE: "The server does not answer. Check that it runs, then try again.",
    UNREADABLE_ANSWER: "Something else than our server answered. Check the address, or reload the page.",
    LAYOUT_FAILED: "The view could not be arranged. Try the other layout.",
    CANCELLED: "Cancelled.",
    details: "Details",
    request: (id: string) => `Request ${id}`,
  },
  task: {
    unfold: "Unfolding a group",
    loadOverview: "Loading the overview",
    search: "Searching",
    showEntity: "Adding an entity",
    expand: "Expanding",
    loadDetails: "Loading details",
    loadRelations: "Loading relations",
    openPermalink: "Opening the link",
    showWholeMap: "Loading the whole map",
    inquire: "Looking for connections",
    runLayout: "Arranging",
  },
  told: {
    entityAdded: (name: string) => `${name} added.`,
    viewOpened: (entityCount: number, relationCount: number) =>
      `The view is open: ${entities(entityCount)}, ${relations(relationCount)}.`,
    laidOut: (layout: string) => `Arranged: ${layout}.`,
    cancelled: (task: string) => `Cancelled: ${task}.`,
    mapFull: (limit: number, wanted: number) =>
      `A view holds ${entities(limit)} at most; ${wanted} would have been shown. Hide some first.`,
    relationsCutOff: (shown: number) =>
      `There are more relations between these entities than can be drawn at once: only ${relations(shown)} are shown. Hide some entities to see all relations of the others.`,
    failed: (task: string, reason: string) => `${task}: ${reason}`,
  },
  notice: {
    partIgnored: (part: string, value: string) =>
      `A part of this link is not understood and was left out: ${part}=${value}.`,
    selectionMissing: (id: string) => `What this link had selected is no longer in the data: ${id}.`,
    noData: "no data",
    unreadable: "This link can't be read. It may have been cut off when it was copied.",
    missingEntities: (ids: string) => `No longer in the data: ${ids}.`,
    dataChanged: (then: string, now: string) =>
      `The data changed since this link was made: ${then}, now ${now}.`,
    relationsChanged: (then: number, now: number) =>
      `When this link was made it showed ${relations(then)}; now ${now}.`,
  },
  shortcuts: {
    title: "Keyboard shortcuts",
    anywhere: "Anywhere",
    inGraph: "In the graph",
    or: "or",
    keys: { Space: "Space", ContextMenu: "Menu" },
    commands: {
      undo: "Undo",
      redo: "Redo",
      focusSearch: "Go to the search box",
      openConnect: "Open “How are they connected?”",
      focusFind: "Go to “find in this view”",
      focusGraph: "Go to the graph",
      showHelp: "This list",
      layOutChart: "Arrange as an organization chart",
      layOutForce: "Arrange freely",
      layOutConcentric: "Arrange in rings around the selection",
      layOutTimeline: "Arrange by time",
      fit: "Show all",
      zoomIn: "Zoom in",
      zoomOut: "Zoom out",
      next: "Next relation of the focused entity",
      previous: "Previous relation",
      first: "First relation",
      last: "Last relation",
      follow: "Go to the other end of the relation",
      back: "Go back the way you came",
      leave: "From the relation to its entity",
      select: "Show details",
      expand: "Expand the focused entity",
      openMenu: "Open the menu of the focused entity",
      connectFrom: "Connect from the focused entity",
      connectTo: "Connect to the focused entity",
      showImpact: "Show what falls apart without the focused entity",
      showFounded: "Show what the focused entity brought about",
      togglePin: "Pin or unpin",
      remove: "Hide",
      removeOthers: "Hide all others",
    },
  },
  date: {
    year: (year: string) => year,
    about: (date: string) => `about ${date}`,
    period: (from: string, until: string) => `${from} – ${until}`,
    from: (date: string) => `from ${date}`,
    until: (date: string) => `until ${date}`,
  },
} as const;
