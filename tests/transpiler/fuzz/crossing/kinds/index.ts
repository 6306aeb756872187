// All kinds of value that go all ways.

import type { Kind } from "./kind.ts";
import { MIXED } from "./mixed.ts";
import { SINGLE } from "./single.ts";

export const KINDS: Readonly<Record<string, Kind>> = { ...SINGLE, ...MIXED };
