import type { Grammar } from "./Cue.ts";

export const english: Grammar = {
  words: {
    who: "who it is that|who is it that|who|whose",
    whom: "whom|whose work|by whom",
    what: "what is it that|what|what kind of|what sort of|what else",
    which: "which|which one|which ones|which of",
    where: "where|in what place|in which place|in what city|in which city|in what town|whereabouts",
    when: "date|the date|what was the date|when|in what year|in which year|what year|which year|on what date|on which date|what date|on which day|on what day|since when|how long ago|what is the date|at what time",
    howMany:
      "what share of|what percentage of|what per cent of|what percent of|what proportion of|what fraction of|how many|number of|the number of|what is the number of|what number of|count|how much|how large|how big",
    list: "everything|list|list all|show|show me|show all|show me all|name|name all|give|give me|give me all|tell me|find|find all|all|all the|every|each|any|tell me about all",
    have: "have|has|had|having|possess|possesses",
    be: "is|are|was|were|be|been|being",
    do: "does|do|did",
    of: "of",
    by: "by",
    to: "to",
    and: "vs|versus|or|and|and also|as well as|both",
    than: "than",
    before: "before|until|up to|prior to|by the year",
    after: "after|since",
    between: "between|in between",
    connected:
      "connected|connected to|connected with|connect|connects|linked|linked to|linked with|link|links|related|related to|relate|relates|connection|connection between|relationship|relationship between|relation between|relations between|link between|links between|path|path between|path from|the way from|way between|how do you get from|tied to|tied|ties|tie|what ties|associated with|associated|have to do with|has to do with",
    common: "in common|common|have in common|share|shares|shared|common to|common between|common ground",
    impact:
      "crumble|would crumble|crumbles|fall to pieces|falls to pieces|lose its connection|lose their connection|lose connection|would lose connection|abolished|were abolished|was abolished|abolish|is abolished|closed down|taken away|were taken away|is taken away|were to disappear|did not exist|fell away|fall off|would break|break off|isolated|left unconnected|be left without|falls away|fall away|is removed|falls|without|fall apart|falls apart|would fall apart|if there were no|if there was no|disappeared|disappear|disappears|vanish|vanished|vanishes|ceased to exist|depends on|depend on|dependent on|hangs on|hang on|holds together|would be lost|would be cut off|be cut off|cut off|collapse|would collapse|break apart|breaks apart|removed|were removed|was removed|went away|be disconnected|become disconnected|disconnected|what happens|collapses|take away|fails|dissolved|stop existing|stopped existing",
    changed:
      "appeared|appear|compared with|compared to|came into being|arose|emerged|changed|change|changes|what happened|happened|what is new|new|difference|differ",
    meaning:
      "explain|the relation type|the link|the connection|mean|means|meaning|the meaning of|meant|meant by|definition of|define|sense of|the word|the term|the relation|relation|relation type|stand for|here",
    describe: "explain|tell me about|describe|what about|about",
    older:
      "founded earlier|older|earlier|first|founded first|came first|created earlier|created first|established earlier|established first|older one|the older|the older one|appeared earlier|appeared first",
    younger: "younger|newer|later|founded later|more recent|created later|established later|the younger",
    larger:
      "more numerous|numerous|larger in number|larger by number|greater in number|larger by|larger|bigger|greater|more|the larger|the bigger|has more|have more",
    smaller: "smaller|fewer|less|the smaller|has fewer|have fewer",
    most: "most|the most|largest number of|the largest number of|greatest number of|highest number of|largest|the largest|biggest|the biggest|greatest|maximum",
    fewest:
      "fewest|the fewest|least|the least|smallest number of|lowest number of|smallest|the smallest|minimum",
    first: "oldest|the oldest|earliest|the earliest|founded first of all",
    last: "last|newest|the newest|youngest|the youngest|latest|the latest|most recent|most recently",
    deep: "directly or indirectly|directly and indirectly|indirectly|at any level|at all levels|in turn|altogether",
    filler:
      "nowadays|these days|back|so far|far|at the start of|at the beginning of|any idea|idea|behind|away|managed to|manage to|able to|suppose|imagine|two|of the two|of the both|i.e|ie|namely|day|find|one would find|worldwide|in the world|at the beginning of|meantime|in the meantime|everyone|everybody|very|together|else|even|still|indeed|really|whole|entire|particular|exact|precise|hi|hello|thanks|thank you|which of them|be so kind|kindly|wonder|wondering|curious|by the way|well|maybe|perhaps|basically|mentioned|already|about|around|approximately|roughly|some|nearly|almost|exactly|got|database|in the database|base|if|would|happen to|anything|something|in the graph|graph|does the graph hold|known here|in the data|come|comes|come from|a|an|the|in|on|at|for|from|with|as|its|it|their|they|that|this|these|those|there|then|now|today|currently|please|so|also|or|into|within the|year|years|years'|during|can|could|you|me|i|we|us|do you know|know|want to know|like to know|would like to know|actually|called|existing|exist|exists|one|ones|work of|the work of|own|s|according to the text|according to|text|as of|dated|how|up|out|in total|each other|one another|itself|themselves|made up|entity|entities|things|thing|body|bodies in|such|only|just|ever|his|her|my|graph hold|graph holds|does graph hold|take place|takes place",
  },
  months: [
    "january|jan",
    "february|feb",
    "march|mar",
    "april|apr",
    "may",
    "june|jun",
    "july|jul",
    "august|aug",
    "september|sep|sept",
    "october|oct",
    "november|nov",
    "december|dec",
  ],
  courtesy: {
    words:
      /(?<!\p{L})(?:forgive|question|i|i['’](?:m|d|ve|ll)|me|my|we|we['’]re|our|us|you|your|please|sorry|excuse|pardon|hello|hi|hey|thanks|wondering|wonder|grateful|kindly|suppose|imagine)(?!\p{L})/iu,
    begins:
      /(?<!\p{L})(?:(?:in|on|of|to|by|for|with|from|at|as|under) )?(?:who|whom|whose|what|which|where|when|how many|how much|how|why)(?!\p{L})/iu,
    ends: /[\s,]+(?:please|thank you|thanks|do you know|would you know|can you tell me)\s*$/iu,
    asks: /(?<!\p{L})(?:who|whom|whose|what|which|where|when|how|why)(?!\p{L})/iu,
    lists: /(?<!\p{L})(?:list|name|show)(?!\p{L})/iu,
    list: "list",
  },
};
