/** What the server says of itself. `loading`: it is there, and a dataset is being loaded. */
export type Connection = "ready" | "loading" | "database-unavailable" | "server-unreachable";
