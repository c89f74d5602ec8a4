import type { SearchBox } from "../state/AppState.ts";
import { describeFault } from "./describeMessage.ts";
import { useReader } from "./Reader.tsx";

/** What a search box says where there is no hit: searching, nothing found, or what went wrong. */
export function SearchStatus({ search }: { readonly search: SearchBox }) {
  const { messages } = useReader();
  if (search.text.trim() === "" || search.answer === null) return null;
  switch (search.answer.status) {
    case "loading":
      return <p className="search-status">{messages.search.searching}</p>;
    case "failed":
      return (
        <p className="search-status">
          {messages.search.failed} {describeFault(search.answer.fault, messages)}
        </p>
      );
    case "missing":
      return null;
    case "ready":
      return search.answer.value.length > 0 ? null : (
        <p className="search-status">
          {messages.search.nothingFound(search.text.trim())} {messages.search.nothingFoundHint}
        </p>
      );
  }
}
