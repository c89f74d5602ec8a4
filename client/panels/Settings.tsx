import { languages } from "../graph/Language.ts";
import { messagesOf } from "../i18n/messagesOf.ts";
import type { Theme } from "../state/AppState.ts";
import { selectView } from "../state/selectView.ts";
import { layoutNames } from "../state/View.ts";
import { Choice } from "../ui/Choice.tsx";
import { layoutLabel } from "./describeMessage.ts";
import { useAppState, usePage } from "./Page.tsx";
import { useReader } from "./Reader.tsx";

const themes: readonly Theme[] = ["system", "light", "dark"];

/** Layout, language and theme. */
export function Settings() {
  const { language, messages } = useReader();
  const { store, effects } = usePage();
  const theme = useAppState((state) => state.theme);
  const layout = useAppState((state) => selectView(state).layout);
  const themeLabels = {
    system: messages.settings.themeSystem,
    light: messages.settings.themeLight,
    dark: messages.settings.themeDark,
  };
  return (
    <>
      <Choice
        label={messages.settings.layout}
        value={layout}
        options={layoutNames.map((value) => ({ value, label: layoutLabel(value, messages) }))}
        onChoose={(value) => void effects.runLayout(value)}
      />
      <Choice
        label={messages.settings.language}
        value={language}
        options={languages.map((value) => ({ value, label: messagesOf(value).languageName, lang: value }))}
        onChoose={(value) =>
          store.dispatch({ type: "viewChanged", event: { type: "languageChosen", language: value } })
        }
      />
      <Choice
        label={messages.settings.theme}
        value={theme}
        options={themes.map((value) => ({ value, label: themeLabels[value] }))}
        onChoose={(value) => store.dispatch({ type: "themeChosen", theme: value })}
      />
    </>
  );
}
