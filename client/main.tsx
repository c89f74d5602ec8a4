import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/ui.css";
import "./styles/page.css";
import "./styles/panels.css";
import "./styles/narrow.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createFetchExport } from "./api/createFetchExport.ts";
import { createFetchReadiness } from "./api/createFetchReadiness.ts";
import { createRequest } from "./api/createRequest.ts";
import { App } from "./App.tsx";
import { preferredLanguage, preferredTheme } from "./preferences.ts";
import { createBrowserSurroundings } from "./state/createBrowserSurroundings.ts";
import { createEffects } from "./state/createEffects.ts";
import { createInitialState } from "./state/createInitialState.ts";
import { createStore } from "./state/createStore.ts";
import { createLayoutRunner } from "./view/createLayoutRunner.ts";

const container = document.querySelector("#root");
if (container === null) throw new Error("index.html has no element #root");

const store = createStore(createInitialState({ language: preferredLanguage(), theme: preferredTheme() }));
const fetch = window.fetch.bind(window);
const effects = createEffects({
  ...createBrowserSurroundings(window),
  store,
  request: createRequest({ url: "./graphql", fetch }),
  fetchExport: createFetchExport({ url: "./export", fetch }),
  fetchReadiness: createFetchReadiness({ url: "./ready", fetch }),
  runLayout: createLayoutRunner().runLayout,
});

createRoot(container).render(
  <StrictMode>
    <App store={store} effects={effects} />
  </StrictMode>,
);
void effects.start();
