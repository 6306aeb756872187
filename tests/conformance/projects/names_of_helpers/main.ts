// Names that helpers and built-ins of Python have, exported and imported (P1, M3)
import { _text, _item, len, print, str, range, _json, _Promise, list, isinstance, _sort } from "./helpers";
import * as H from "./helpers";
import def, { _null, type Foo } from "./second";
import { string } from "./string";
console.log(_text(5), _item, len("abc"), str(1), range(3), _json({ a: 1 }), new _Promise().x, list, isinstance, _sort([3, 1]));
print("own print");
const xs: unknown[] = [1.5, "a", null, [1, 2]];
console.log(`${xs[0]} ${xs}`, xs, JSON.stringify(xs), [3, 10, 2].sort(), [3, 1, 2].sort((a, b) => a - b));
console.log(H._text(2), H.len("xy"), def(), _null, string("q"));
const foo: Foo = { a: [1] }; console.log(foo, Math.round(2.5), (1.005).toFixed(2), [1, 2, 3].indexOf(2));
const int = (n: number) => n + 100; const float = "f"; const dict = { a: 1 }; const tuple = [1]; console.log(int(1), float, dict, tuple, Number("12"), Math.trunc(7 / 2));
function isinstance2(x: unknown) { return typeof x === "string"; } console.log(isinstance2("a"));
Promise.resolve(1).then((v) => console.log("then", v, _text(v)));
