export function _helper(n: number) { return n * 2; } export interface T { v: number }
