// What a module exports under another name than its own.

/** The name under which Python's modules have what TypeScript exports as `default`. */
export const DEFAULT = "default";
