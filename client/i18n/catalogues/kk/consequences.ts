import { createCountOf } from "../../countOf.ts";
import type { Messages } from "../../Messages.ts";

const countOf = createCountOf("kk");
const entities = (count: number) => countOf(count, { other: "нысан" });

/** Нысансыз не ыдырайтыны және оның не құрғаны туралы. */
export const consequences: Messages["consequences"] = {
  withoutIt: "Онсыз не ыдырайды",
  withoutSelection: "Таңдалған нысансыз не ыдырайды",
  without: (name) => `Алып тасталса: ${name}`,
  cutOff: (count) => `Қалғандардан бөлініп қалатыны: ${entities(count)}`,
  broken: (count) => `Орнын ештеңе баспайтын байланыстар: ${count}`,
  losses: {
    CONNECTION: "қалғандармен байланысынан айырылады",
    SUPERIOR: "өзінен жоғары тұрған жалғыз органынан айырылады",
    FOUNDER: "жалғыз құрылтайшысынан айырылады",
  },
  truncated: "Бәрі көрсетілген жоқ.",
  broughtAbout: "Ол нені құрды",
  broughtAboutBySelection: "Таңдалған нысан нені құрды",
  broughtAboutBy: (name) => `Құрылғаны мен өзгергені: ${name}`,
  founded: (count) =>
    count === 0
      ? "Деректерде оның құрғаны не өзгерткені көрсетілмеген."
      : `Құрылғаны не өзгергені: ${entities(count)}`,
  effects: { CREATED: "құрылды", CHANGED: "өзгерді" },
};
