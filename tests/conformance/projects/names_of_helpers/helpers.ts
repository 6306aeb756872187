export function _text(n: number) { return "mine" + n; }
export const _item = "item!"; export function len(s: string) { return s.length * 100; } export function print(s: string) { console.log("[" + s + "]"); }
export function str(n: number) { return "str" + n; } export function range(n: number) { return n * 2; } export function _json(o: object) { return "J" + Object.keys(o).length; }
export class _Promise { x = "px"; } export const list = "a list"; export const isinstance = true; export function _sort(xs: number[]) { return [...xs].sort((a, b) => a - b); }
const OrderedDict = 1; const Exception = 2; const ValueError = "ve"; export const used = { OrderedDict, Exception, ValueError };
for (let i = 0; i < 2; i++) console.log(i, range(i), `${used.ValueError} ${[1, null]}`, Array.from([1, 2]).length, String(1.5));
try { throw new RangeError("r"); } catch (e) { console.log((e as Error).name, e instanceof RangeError); }
