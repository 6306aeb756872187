// Math's functions and `**` give every bit that V8 gives, of numbers of all sizes.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "uvu";
import * as assert from "uvu/assert";
import { type HelperWorld, helperNames, helperStatements } from "../../../transpiler/src/lower/runtime/helpers.ts";
import { EXACT_FUNCTIONS } from "../../../transpiler/src/types/numbers/operator-ranges.ts";
import { temporaryFolder } from "../../helpers/folder.ts";
import { MACHINES, type Machine } from "../support/compare.ts";

const FUNCTIONS = [...EXACT_FUNCTIONS, "pow", "hypot", "sqrt"] as const;
type Name = (typeof FUNCTIONS)[number];

/** How many random arguments: the build for WebAssembly is slow. */
const COUNTS: Readonly<Record<Machine, number>> = { unix: 4000, "32-bit WebAssembly": 100 };

/** Where the formulas change, and what is no number like others. */
const EDGES = [
	...[0, 1, 2, 0.5, 3, 10, 22, 100, 355, 1e5, 1e6, 1e10, 1e22, 1e100, 1e300, 5e-324, Number.MAX_VALUE, Infinity, NaN],
	...[-1074, -1022, -57, -55, -54, -29, -28, -27, 19, 28, 31, 32, 53, 66, 1023].map((n) => 2 ** n),
	...[0.25, 0.5, 0.75, 1, 1.5, 2, 2 ** 19].map((n) => n * Math.PI),
	...[0.5, 1, 1.5, 56, 1024].map((n) => n * Math.LN2),
	...[Math.E, Math.SQRT2, Math.SQRT1_2, 0.1, 0.2, 0.3, 0.7, 0.4375, 0.6875, 0.975, 1.1875, 2.4375, 0.67434, 0.78125],
	...[709.782712893384, 745.1332191019411, 710.4758600739439, 0.41421356, 0.29289322],
	// so near to a multiple of pi that what is left is its own sine
	...[5060273.242879958, 111671027.33176157, 123320750.32484162],
	// of all doubles the one that is nearest to a multiple of pi / 2
	6381956970095103 * 2 ** 797,
];

/** The same numbers in each run. */
class Random {
	private state = 0x9e3779b97f4a7c15n;

	bits(): bigint {
		this.state = BigInt.asUintN(64, this.state * 6364136223846793005n + 1442695040888963407n);
		const mixed = BigInt.asUintN(64, (this.state ^ (this.state >> 33n)) * 0xff51afd7ed558ccdn);
		return mixed ^ (mixed >> 29n);
	}

	below(count: number): number {
		return Number(this.bits() % BigInt(count));
	}

	/** From 0 to 1, of either sign. */
	unit(): number {
		return (Number(this.bits() >> 11n) / 2 ** 53) * (this.below(2) === 0 ? 1 : -1);
	}

	/** The number or one of its neighbours. */
	beside(x: number): number {
		const [bits, by] = [bitsOf(x), BigInt(this.below(7) - 3)];
		return x === 0 || !Number.isFinite(x) ? x : ofBits(bits + by);
	}

	edge(): number {
		return this.beside(EDGES[this.below(EDGES.length)] ?? 0) * (this.below(3) === 0 ? -1 : 1);
	}
}

/** Numbers of one sort each: any bits, fractions, sizes, whole ones, and those next to what the functions turn at. */
const SORTS: readonly ((random: Random) => number)[] = [
	(r) => ofBits(r.bits()),
	(r) => r.unit(),
	(r) => r.unit() * 10,
	(r) => r.unit() * 750,
	(r) => r.unit() * 10 ** Math.abs(r.unit() * 20),
	(r) => r.unit() * 2 ** -Math.abs(r.unit() * 60),
	(r) => Math.trunc(r.unit() * 10 ** Math.abs(r.unit() * 15)),
	(r) => Math.trunc(r.unit() * 2000) / (r.below(10) + 1),
	(r) => (r.below(3600) * Math.PI) / 180,
	(r) => r.beside((r.below(2 ** (r.below(40) + 1)) * Math.PI) / 2 ** r.below(3)),
	(r) => r.beside(1 + r.unit() * 2 ** -r.below(52)),
	(r) => r.beside((r.below(2000) - 1000) * Math.LN2 * 0.5),
	(r) => r.edge(),
];

function argumentsOf(name: Name, count: number): number[][] {
	const random = new Random();
	const any = (): number => SORTS[random.below(SORTS.length)]?.(random) ?? 0;
	if (name === "pow") return [...powers(random, count)];
	const edges = EDGES.flatMap((x) => [[x], [-x]]);
	if (hasTwo(name)) return Array.from({ length: count }, (_, i) => [any(), i % 9 === 0 ? random.edge() : any()]);
	const isWithin = /^(asin|acos|atanh)$/.test(name);
	return [...edges, ...Array.from({ length: count }, (_, i) => [isWithin && i % 2 === 0 ? within(any()) : any()])];
}

function hasTwo(name: Name): boolean {
	return name === "atan2" || name === "hypot";
}

function within(x: number): number {
	return Math.abs(x) <= 1 ? x : 1 / x;
}

/** Most pairs of any two numbers overflow: take those that do not. */
function* powers(random: Random, count: number): Generator<number[]> {
	for (let i = 0; i < count; i++) {
		const [base, exponent] = [random.edge(), random.unit() * 50];
		yield [base, random.edge()];
		yield [Math.abs(base), exponent];
		yield [random.beside(1), random.unit() * 2 ** random.below(64)];
		yield [Math.trunc(random.unit() * 1000), random.below(61) - 20];
		yield [1 + Math.abs(random.unit()), random.below(400)];
		// at the ends of what a double can be
		yield [Math.abs(base), random.beside((i % 2 === 0 ? 1024 : -1075) / Math.log2(Math.abs(base)))];
	}
}

const view = new DataView(new ArrayBuffer(8));

function ofBits(bits: bigint): number {
	view.setBigUint64(0, bits);
	return view.getFloat64(0);
}

function bitsOf(x: number): bigint {
	view.setFloat64(0, x);
	return view.getBigUint64(0);
}

function hex(x: number): string {
	return Number.isNaN(x) ? "nan" : bitsOf(x).toString(16).padStart(16, "0");
}

/** Prints the bits of each result; whole arguments are ints in turn. */
function program(name: Name, rows: readonly number[][], world: HelperWorld = {}): string {
	const helper = name === "pow" ? "_power" : `_${name}`;
	const bytes = rows.flat().map((x) => bitsOf(x).toString(16).padStart(16, "0"));
	return `${helperStatements(helperNames([helper], world), world)
		.map((s) => (s.k === "raw" ? s.text : ""))
		.join("\n")}
import struct
data = bytes.fromhex("${bytes.join("")}")
size = ${rows[0]?.length}
for at in range(0, len(data), 8 * size):
    x = list(struct.unpack_from(">" + "d" * size, data, at))
    for i in range(size):
        if at & 8 and 0 < abs(x[i]) < 9007199254740992 and x[i] == int(x[i]):
            x[i] = int(x[i])
    y = float(${helper}(*x))
    print("nan" if y != y else "".join("%02x" % b for b in struct.pack(">d", y)))
`;
}

const folder = temporaryFolder();
for (const machine of Object.keys(MACHINES) as Machine[]) {
	const paths = new Map<string, Name>();
	for (const name of FUNCTIONS) {
		const path = join(folder, `${name}.py`);
		writeFileSync(path, program(name, argumentsOf(name, COUNTS[machine])));
		paths.set(path, name);
	}
	const ran = await MACHINES[machine]([...paths.keys()]);
	for (const [path, name] of paths) {
		test(`Math.${name} on ${machine} gives V8's bits`, () => {
			const { output = "", error = "nothing ran" } = ran.get(path) ?? {};
			assert.is(error, null);
			const found = output.split("\n");
			const rows = argumentsOf(name, COUNTS[machine]);
			const wrong = rows.flatMap((row, i) => {
				const wanted = hex((Math[name] as (...x: number[]) => number)(...row));
				return wanted === found[i] ? [] : [`${name}(${row}): ${wanted}, not ${found[i]}`];
			});
			assert.equal([wrong.length, wrong.slice(0, 5)], [0, []]);
			assert.is(found.length, rows.length);
		});
	}
}

// a board's own functions, as far as a machine with doubles can tell
const boards = new Map(FUNCTIONS.map((name) => [join(folder, `board_${name}.py`), name]));
for (const [path, name] of boards) writeFileSync(path, program(name, moderate(name), { isSingle: true }));
const ranForBoards = await MACHINES.unix([...boards.keys()]);
for (const [path, name] of boards) {
	test(`Math.${name} for boards is the board's own, with JavaScript's special values`, () => {
		const { output = "", error = "nothing ran" } = ranForBoards.get(path) ?? {};
		assert.is(error, null);
		const found = output.split("\n").map((bits) => (bits === "nan" ? NaN : ofBits(BigInt(`0x${bits}`))));
		const wrong = moderate(name).flatMap((row, i) => {
			const wanted = (Math[name] as (...x: number[]) => number)(...row);
			const [is, off] = [found[i] ?? NaN, Math.abs((found[i] ?? NaN) - wanted)];
			const isNear = wanted !== 0 && off <= 1e-12 * Math.abs(wanted);
			return Object.is(is, wanted) || isNear ? [] : [`${name}(${row}): ${is}`];
		});
		assert.equal(wrong, []);
		assert.not.match(program(name, [[1, 1]], { isSingle: true }), /_is_single|_polynomial/);
	});
}

/** Arguments whose results a float of 32 bits can be. */
function moderate(name: Name): number[][] {
	const numbers = [0, -0, 1, -1, 0.5, -0.5, 0.001, 2, 3, 8, 10, -7.25, 20, 27, 1000, NaN, Infinity, -Infinity];
	if (name !== "pow" && !hasTwo(name)) return numbers.filter((x) => !(Math.abs(x) === 1000)).map((x) => [x]);
	return numbers
		.flatMap((x) => numbers.map((y) => [x, y]))
		.filter(([x = 0, y = 0]) => name !== "pow" || Math.abs(x * y) < 30);
}

test.run();
