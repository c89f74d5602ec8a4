import type { Grammar } from "./Cue.ts";

export const english: Grammar = {
  words: {
    who: "who|whose|who exactly|who precisely|who else|who it is that|who is it that",
    whom: "whom|whose work|by whom",
    what: "whats|what's|what|what kind of|what sort of|what else|what exactly|what precisely|what types of|what kinds of|what sorts of|what type of|what is it that",
    which: "which|which one|which ones|which of|which exactly|which particular",
    where:
      "where|in what place|in which place|in what city|in which city|in what town|whereabouts|where exactly|in which cities|in what cities|in which places|in what places|at what place|in what location",
    when: "when|in what year|in which year|what year|which year|on what date|on which date|what date|on which day|on what day|since when|how long ago|what is the date|at what time|when exactly|since what year|since which year|from what year|from which year|in which month|in what month|which day|what day|which date|how many years ago|as from when|date|the date|what was the date",
    howMany:
      "what share of|what percentage of|what per cent of|what percent of|what proportion of|what fraction of|how many|number of|the number of|what is the number of|what number of|count|how much|how large|how big|the total number of|total number of|what is the total number of|how many different|how many in all|how many altogether|the quantity of|what amount of|how numerous are",
    list: "everything|list|list all|show|show me|show all|show me all|name|name all|give|give me|give me all|tell me|find|find all|all|all the|every|each|any|tell me about all|list out|enumerate|itemize|run through|could you list|can you name|please list|mention|display|pull up|identify|cite|give a list of|give me a list of|a list of|the list of|list of|provide|provide a list of|indicate|recite|fetch|write out|tell me all|let me see|i want to see|i would like to see|what are all",
    have: "have|has|had|having|possess|possesses|own|owns",
    be: "is|are|was|were|be|been|being",
    do: "does|do|did",
    of: "of",
    by: "by",
    to: "to",
    and: "vs|versus|or|and|and also|as well as|both|plus|along with|together with",
    than: "than",
    before: "before|until|up to|prior to|by the year|prior|preceding|not later than|no later than",
    after: "after|since|following|starting from|starting in|beginning in|subsequent to",
    between:
      "while the|while|is not in session|are not in session|not in session|is not sitting|not sitting|in the intervals between|in the interval between|in the time between|in the period between|between|in between",
    connected:
      "connected|connected to|connected with|connect|connects|linked|linked to|linked with|link|links|related|related to|relate|relates|connection|connection between|relationship|relationship between|relation between|relations between|link between|links between|path|path between|path from|the way from|way between|how do you get from|tied to|tied|associated with|associated|have to do with|has to do with|bound up with|bound together|ties|ties between|tie|bond|bonds|bond between|what relation is there between|interrelated|interconnected|linkage|chain between|chain|route|route between|route from|stand between|stands between|lie between|lies between|hang together|relationship to|relationship with|relation to|what ties",
    common:
      "in common|common|have in common|share|shares|shared|common to|common between|common ground|common features|common points|common traits|similarities|similarity|similarity between|similarities between|points in common|point in common|commonalities|commonality|overlap|overlaps|unites|unite|share in common|both share|both have|shared by",
    impact:
      "would be cut off from the rest|be cut off from the rest|cut off from the rest|fall out|would fall out|fall out of|drop out|would drop out|be isolated|would not exist|would not exist without|wouldn't exist|crumble|would crumble|crumbles|fall to pieces|falls to pieces|lose its connection|lose their connection|lose connection|would lose connection|abolished|were abolished|was abolished|abolish|is abolished|closed down|taken away|were taken away|is taken away|were to disappear|did not exist|fell away|fall off|would break|break off|isolated|left unconnected|be left without|falls away|fall away|is removed|falls|without|fall apart|falls apart|would fall apart|if there were no|if there was no|disappeared|disappear|disappears|vanish|vanished|vanishes|ceased to exist|depends on|depend on|dependent on|hangs on|hang on|holds together|would be lost|would be cut off|be cut off|cut off|collapse|would collapse|break apart|breaks apart|removed|were removed|was removed|went away|be disconnected|become disconnected|disconnected|what happens|dissolved|stop existing|stopped existing|would go|go with it|would go with it|goes with it|go down with|goes down with|go under|would go under|sink|would sink|would die|suffer|would suffer|be affected|would be affected|is affected|affected|stop working|would stop working|stops working|cease to exist|would cease to exist|would cease|come undone|come apart|comes apart|unravel|unravels|break down|breaks down|would break down|be orphaned|orphaned|lost|be lost|is lost|are lost|will be lost|would disappear|would vanish|will disappear|will vanish|will collapse|will fall apart|would fall|if it were not for|were it not for|but for|had there been no|if there had been no|in the absence of|withdrawn|is withdrawn|were withdrawn|deleted|were deleted|erased|taken out|were taken out|is taken out|take away|eliminated|were eliminated|shut down|were shut down|scrapped|gone|were gone|is gone|reliant on|rests on|rest on|stand or fall with|stands or falls with|never existed|had never existed|collapses|fails",
    changed:
      "appeared|appear|compared with|compared to|came into being|arose|emerged|changed|change|changes|what happened|happened|what is new|new|difference|differ|evolved|evolve|altered|alter|alterations|novelty|novelties|innovation|innovations|occurred|occur|went on|been added|was added|newly|transformed|transformation|evolution|shifted|modified",
    meaning:
      "explain|the relation type|the link|the connection|mean|means|meaning|the meaning of|meant|meant by|definition of|define|sense of|the word|the term|the relation|relation|relation type|stand for|here|signify|signifies|denote|denotes|interpret|interpreted|understood by|understand by|is understood by|understood|defined|defined as|what is meant by|in this graph|expression|notion|notion of|concept|concept of|the phrase|the verb|link type|edge|edge type|the edge",
    describe:
      "explain|tell me about|describe|what about|about|information about|information on|info on|info about|facts about|details of|details about|what do you know about|what can you say about|give me information about|overview of|summary of|summarize|introduce",
    older:
      "older than|founded earlier than|earlier than|founded earlier|older|earlier|first|founded first|came first|created earlier|created first|established earlier|established first|older one|the older|the older one|appeared earlier|appeared first|earlier one|the earlier one|the elder|elder|senior|set up earlier|set up first|formed earlier|formed first|emerged earlier|emerged first|arose earlier|arose first|started earlier|started first|began earlier|began first|came into being earlier|came into being first|was first",
    younger:
      "younger than|founded later than|newer than|later than|younger|newer|later|founded later|more recent|created later|established later|the younger|the newer|newer one|the newer one|younger one|the younger one|junior|later one|the later one|set up later|formed later|emerged later|appeared later|came later|arose later|started later|began later|more recently founded|more recently created|founded more recently|created more recently",
    larger:
      "more numerous|numerous|larger in number|larger by number|greater in number|larger by|larger|bigger|greater|more|the larger|the bigger|has more|have more|outnumbers|outnumber|exceeds|larger number of|a larger number of|greater number of|a greater number of|bigger number of|higher number of|a higher number of|the greater",
    smaller:
      "smaller|fewer|less|the smaller|has fewer|have fewer|less numerous|smaller number of|a smaller number of|lower number of|a lower number of|lesser",
    most: "most|the most|largest number of|the largest number of|greatest number of|highest number of|largest|the largest|biggest|the biggest|greatest|maximum|the highest number of|the highest number|the greatest number of|the maximum number of|maximum number of|record number of|the biggest number of|biggest number of|more than any other|more than all others|most of all|most numerous|the most numerous",
    fewest:
      "fewest|the fewest|least|the least|smallest number of|lowest number of|smallest|the smallest|minimum|the smallest number of|the lowest number of|the minimum number of|minimum number of|fewest of all|least of all|fewer than any other|least numerous|the least numerous",
    first:
      "oldest|the oldest|earliest|the earliest|founded first of all|very first|the very first|first ever|before all others|before any other|earlier than any other|earliest of all|most ancient|the most ancient|eldest|the eldest",
    last: "last|newest|the newest|youngest|the youngest|latest|the latest|most recent|most recently|last of all|after all others|later than all others|later than any other|latest of all|most recently founded|most recently created|the most recent",
    deep: "directly or indirectly|directly and indirectly|indirectly|at any level|at all levels|in turn|altogether|at every level|on all levels|on every level|via others|through others|through intermediaries|transitively|ultimately|directly as well as indirectly",
    price: "how much does it cost|how much do they cost|what does it cost",
    light:
      "exist|exists|existed|existing|work|works|worked|working|operate|operates|operated|operating|act|acts|acted|get|gets|got|receive|receives|received|obtain|obtains|function|functions|available|current|currently in force|in force|in place|set up|found|made|done|hold|holds|held|serve|serves|occur|occurs|counted|be found|kept|used|in use|related|involved",
    filler:
      "here|another|another one|somebody|someone|somebody else|said to be|is said to be|described as|referred to as|known as|the rest|rest|from the rest|still both|in the end|finally|eventually|after all|network|of the network|in the network|from the network|times|period|era|legacy|heritage|them|or not|is it true that|is it so that|true that|confirm|specify|has the power to|has power to|has the right to|is entitled to|is empowered to|stated|official|very|together|else|even|still|indeed|really|whole|entire|particular|exact|precise|hi|hello|thanks|thank you|which of them|be so kind|kindly|wonder|wondering|curious|by the way|well|maybe|perhaps|basically|mentioned|already|about|around|approximately|roughly|some|nearly|almost|exactly|got|database|in the database|base|if|would|happen to|anything|something|in the graph|graph|does the graph hold|known here|in the data|come|comes|come from|a|an|the|in|on|at|for|from|with|as|its|it|their|they|that|this|these|those|there|then|now|today|currently|please|so|also|into|within the|year|years|years'|during|can|could|you|me|i|we|us|do you know|know|want to know|like to know|would like to know|actually|called|existing|exist|exists|one|ones|work of|the work of|own|s|according to the text|according to|text|as of|dated|how|up|out|in total|each other|one another|itself|themselves|made up|entity|entities|things|thing|body|bodies in|such|only|just|ever|his|her|my|graph hold|graph holds|does graph hold|take place|takes place|hey|good day|good morning|good afternoon|good evening|dear|let me know|let us know|possibly|probably|generally|in general|generally speaking|overall|mainly|chiefly|mostly|primarily|principally|essentially|truly|quite|rather|pretty|fairly|simply|specifically|precisely|right now|at present|at the moment|presently|nowadays|these days|ok|okay|cheers|find out|figure out|remind me|i need|i must know|interested|interested in|i am interested in|in fact|as a matter of fact|of course|in reality|formally|officially|in question|the said|back|so far|far|at the start of|at the beginning of|any idea|idea|behind|away|managed to|manage to|able to|suppose|imagine|two|of the two|of the both|i.e|ie|namely|day|find|one would find|worldwide|in the world|meantime|in the meantime|everyone|everybody",
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
  asking: {
    whether:
      /^(?:is|are|was|were|do|does|did|has|have|had|must|may|should)(?!\p{L})(?!.*(?<!\p{L})(?:who|whom|whose|what|which|where|when|why|how)(?!\p{L}))/iu,
    why: /^why$/iu,
    whereto: undefined,
    being: /^(?:exists?|existed|there)$/iu,
    person: /(?<!\p{L})(?:who|whom)$/iu,
    thing: /(?<!\p{L})what$/iu,
    whose: /^whose$/iu,
    choice: undefined,
  },
};
