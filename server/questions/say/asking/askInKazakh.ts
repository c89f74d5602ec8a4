const datives = /^(?:қатысады|жәрдемдеседі|ұқсас|қосылған|тиесілі)/u;
const possessed = /^\S+(?:ының|інің|ында|інде|ына|іне|ы|і)(?= )/u;
const transitive =
  /^(?:басқарады|құрды|таныды|реттейді|әзірлейді|бекітеді|қабылдайды|шығарады|қолданады|қаржыландырады|қамтымайды|сақтап қалды)$/u;

/** What X is related to by a phrase that is said of X: "әзірлейді" gives «X нені әзірлейді?». */
export function askInKazakh(subject: string, phrase: string, asked: string): string {
  if (asked !== "" && phrase.endsWith(" бар"))
    return `${subject} ${phrase.slice(0, -" бар".length)} қандай ${asked} бар?`;
  if (asked !== "") return `${subject}: қандай ${asked} – ${phrase}?`;
  if (phrase.endsWith(" бар")) return `${subject}: қандай ${phrase}?`;
  if (transitive.test(phrase)) return `${subject} нені ${phrase}?`;
  if (datives.test(phrase)) return `${subject} неге ${phrase}?`;
  if (phrase.endsWith(" болып табылады") && possessed.test(phrase)) return `${subject} ненің ${phrase}?`;
  if (/^(?:басқаруында|құрамына|құрамында|жанында|қатарына|саласында)/u.test(phrase))
    return `${subject} ненің ${phrase}?`;
  if (/^(?:мүшелері|қатысушылары|басшылары)$/u.test(phrase)) return `${subject}: ${phrase} кімдер?`;
  if (phrase === "орналасқан") return `${subject} қайда ${phrase}?`;
  if (phrase.endsWith("үйлестіреді")) return `${subject} кіммен ${phrase}?`;
  if (phrase === "өзгеше") return `${subject} неден ${phrase}?`;
  if (/^\S+[гғ][еа] /u.test(phrase)) return `${subject} қандай ${phrase}?`;
  if (phrase.startsWith("жиналысын ")) return `${subject} қайда ${phrase}?`;
  if (/(?:ған|ген|қан|кен|тын|тін)$/u.test(phrase))
    return `${subject}: ${possessed.test(phrase) ? "оның" : "оны"} ${phrase} не?`;
  if (/(?:ғы|гі|лық|лік)? ?\S+[ыі]$/u.test(phrase) && !/[дт][ыі]$/u.test(phrase))
    return `${subject}: ${phrase} қандай?`;
  return `${subject}: ${phrase} – не?`;
}
