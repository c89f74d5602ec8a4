import { createCountOf } from "../../countOf.ts";
import type { Messages } from "../../Messages.ts";

const countOf = createCountOf("kk");

/** Байланыс тізбектері туралы. */
export const connect: Messages["connect"] = {
  title: "Олар қалай байланысты?",
  introduction: "Екі нысанды таңдаңыз: араларындағы ең қысқа тізбектердің бәрі дереккөздерімен көрсетіледі.",
  start: "Басы",
  end: "Соңы",
  swap: "Басы мен соңын ауыстыру",
  change: (name) => `Өзгерту: ${name}`,
  placeholder: "Атауы, қысқартуы немесе нөмірі",
  twice: "Екі шетінде де бір нысан тұр. Басқасын таңдаңыз.",
  types: (count) =>
    count === 0 ? "Байланыстың барлық түрі арқылы" : `Байланыстың ${count} түрі арқылы ғана`,
  allTypes: "Байланыстың барлық түріне рұқсат беру",
  searching: "Тізбектер ізделуде…",
  found: ({ count, from, to, longer }) =>
    count === 0
      ? `«${from}» – «${to}»: ${longer ? 8 : 6} қадамға дейінгі тізбек жоқ.`
      : `«${from}» – «${to}»: ${countOf(count, { other: "тізбек" })}.`,
  noneWithTypes: "Байланыс түрлерін көбейтсеңіз, табылуы мүмкін.",
  noneAtAll: "Деректерде бұдан жақын байланыс жоқ. Басқа нысандарды таңдап көріңіз.",
  truncated: "Бәрі көрсетілген жоқ, тағы бар.",
  longer: "Ұзағырақ тізбектерді де іздеу",
  shortest: "Ең қысқа тізбектер ғана",
  path: ({ position, total, steps }) => `Тізбек ${position}/${total}, ${countOf(steps, { other: "қадам" })}`,
  fromHere: "Тізбекті осыдан бастау",
  toHere: "Тізбекті осымен аяқтау",
  back: "Тізбектерге қайту",
};
