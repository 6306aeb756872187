import type { Shape } from ".";

export const square = (side: number): Shape => ({ width: side, height: side });
