// O3: keyword arguments, struct, json and time by their own names
import { isDict, isInt } from "tsmpy/board";
import * as json from "json";
import { pack, unpack } from "struct";
import { ticks_add, ticks_diff } from "time";

const packed = pack(">HB", 0x1234, 5);
const [high, low] = unpack(">HB", packed);
console.log(packed.length, isInt(high) ? high : 0, isInt(low) ? low : 0);
console.log(json.dumps([1, "a", null, true], { separators: [",", ":"] }));
const parsed: unknown = json.loads('{"a": 1, "b": [1, 2], "c": null, "d": 1.5}');
if (isDict(parsed)) {
	const a = parsed.get("a");
	const list = parsed.get("b");
	const missing = parsed.get("zz");
	console.log(isInt(a) ? a + 1 : "no", Array.isArray(list) ? list.length : "no", missing === undefined, parsed.has("c"), parsed.size);
}
console.log(isDict([1]), isInt(true), isInt(1.5), ticks_diff(ticks_add(5, 10), 5));
