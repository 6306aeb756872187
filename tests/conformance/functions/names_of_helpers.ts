// Names that the runtime helpers have, too, and what instances of such classes print as (P1)
function _item(a: number[], i: number) { return "mine" + a[i]; }
const _text = (x: unknown) => "mytext" + typeof x;
let _keys = 5, _sort = "s", _next = 1, _join = [1], _inspect = true, _number_text = 3, _Regex = 9, _shape = 4, _truth = 0, _null = 8, _json = "j", _same = 1, _is_index = 2, _entries_shown = 6, _quoted = 7;
const arr = [3, 1.5, 2];
console.log(_item(arr, 1), _text(1), arr[7], [...arr].sort(), Object.keys({ 1: 1 }), arr, [1.5], String([1, null]));
console.log(_keys, _sort, _next, _join, _inspect, _number_text, _Regex, _shape, _truth, _null, _json, _same, _is_index, _entries_shown, _quoted);
console.log("a1".replace(/\d/g, "x"), JSON.stringify({ a: [1.5, "q"] }), arr[1] ? "t" : "f", `${1 / 3}`, { a: "it's" });
class _Promise { v = 1; } class _Loop {} class _Thrown { }
console.log(new _Promise(), new _Loop(), new _Thrown());
try { throw "x"; } catch (e) { console.log(e); }
function t() { const _floor = 1, _mod = 2; return Math.floor(2.5 + arr[1]!) + (-7 % arr[0]!) + _floor + _mod; }
console.log(t());
const codes: Record<string, (x: string) => string> = { ["up"](x) { return x.toUpperCase(); }, ["uri"]: (x) => encodeURIComponent(x) };
for (const [key, f] of Object.entries(codes)) console.log(key, f.name, f("a b"));
console.log("q=a%20b&r=%26".split("&").map((pair) => pair.split("=").map(decodeURIComponent)), ["x y", "é"].map(encodeURIComponent));
