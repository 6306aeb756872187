import { total } from "./state";

export const VERSION = "1.0";
export const sum = (...xs: number[]): number => xs.reduce((a, b) => a + b, total - total);
