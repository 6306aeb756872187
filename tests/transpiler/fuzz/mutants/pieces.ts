// A small piece before or behind the program that asks for something by which all of it is written otherwise: null told from
// undefined, Maps in boxes, texts of UTF-16 units, keys in order, bigints, symbols, errors in JavaScript's words.
import { ts } from "ts-morph";
import type { Family } from "./family.ts";

const PIECES: readonly string[] = [
	"console.log(null, undefined, [null, undefined]);",
	"const piece_: any = new Map([[1, 2]]); console.log(piece_.size);",
	"const piece_: unknown = new Set([1]); console.log(piece_ instanceof Set, piece_ instanceof Map);",
	"const piece_: Iterable<unknown>[] = [new Map([[1, 2]]), [3]]; console.log(piece_.map((i) => [...i]));",
	"console.log(5n * 2n);",
	'const piece_ = Symbol("p"); console.log(typeof piece_, { [piece_]: 1 });',
	'class Piece_ extends Map<string, number> {} console.log(new Piece_([["a", 1]]));',
	"class Piece_ extends Array<number> {} console.log(Piece_.of(1, 2));",
	"try { (Object.freeze({ a: 1 }) as any).a = 2; } catch (e: any) { console.log(e.message); }",
	"console.log(() => 1, class Piece_ {}, function piece_() {});",
	"try { (null as any).x; } catch (e: any) { console.log(e.message); }",
	'console.log("😀".length, [..."a😀"].length);',
	"console.log(Object.keys({ b: 1, 2: 2, a: 3 }));",
	"console.log(JSON.stringify({ a: undefined, b: null, c: -0 }));",
	"console.log(-0, [-0], 0 * -1);",
	'console.log(+{ valueOf() { return 3; } }, String({ toString() { return "t"; } }));',
	"console.log({ get a() { return 1; } });",
	"const piece_: any = new Uint8Array(2); console.log(piece_, piece_ instanceof Uint8Array);",
	'class Piece_ extends Error { code = 1; } console.log(String(new Piece_("p")), new Piece_("p").code);',
	"const piece_: any = { a: 1 }; piece_.b = 2; delete piece_.a; console.log(piece_, 'a' in piece_);",
	"const piece_ = Object.assign(() => 1, { extra: 2 }); console.log(piece_.extra, piece_.name, piece_.length);",
	"const piece_ = [3, 1, 2]; piece_.length = 2; console.log(piece_, piece_[5], piece_.at(-1));",
	"console.log([undefined, null, 1], { a: undefined });",
	"class Piece_ { #p = 1; static is(o: object) { return #p in o; } } console.log(Piece_.is(new Piece_()));",
	"const piece_ = { *[Symbol.iterator]() { yield 1; } }; console.log([...piece_], Math.max(...piece_));",
	'enum Piece_ { A, B = "b" } console.log(Piece_, Piece_[0]);',
	"function piece_(this: any) { return this?.v; } console.log(piece_.call({ v: 4 }));",
];

/** `{ ... }` keeps the piece's names to itself. */
export const pieces: Family = (node, draw) => {
	if (!ts.isSourceFile(node)) return [];
	const at = (from: number) => () => ({ from, to: from, text: `\n{ ${draw.pick(PIECES)} }\n` });
	return [at(0), at(node.end)];
};
