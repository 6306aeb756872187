import { join } from "node:path";

/** The repository's root folder, absolute. */
export const ROOT: string = join(import.meta.dirname, "..", "..");
