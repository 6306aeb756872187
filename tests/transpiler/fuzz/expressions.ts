// Random expressions of the subset, well-typed by construction: each generator knows the variables in scope by type.
import fc from "fast-check";

/** What an expression's value is. `maybe` is `int | null`. */
export type Type = "int" | "float" | "string" | "boolean" | "maybe";

/** Names that an expression may use. */
export interface Names {
	/** Variables of each type, readable. */
	readonly read: Readonly<Record<Type, readonly string[]>>;
	/** `int` and `string` variables that may be stored to. */
	readonly store: Readonly<Partial<Record<Type, readonly string[]>>>;
}

type Text = fc.Arbitrary<string>;

const pick = (names: readonly string[]): Text[] => (names.length === 0 ? [] : [fc.constantFrom(...names)]);
const join = (template: TemplateStringsArray, ...parts: Text[]): Text =>
	fc.tuple(...parts).map((made) => String.raw({ raw: template }, ...made));

/** Small ones, powers of two and their neighbours, and all that an `int32` and more can hold. */
const integers: fc.Arbitrary<number> = fc.oneof(
	fc.integer({ min: -9, max: 9 }),
	fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: -1, max: 1 })).map(([bit, more]) => 2 ** bit + more),
	fc.integer(),
	fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
);
const intLiteral = integers.map((n) => (n < 0 ? `(${n})` : String(n)));
const floatLiteral = fc.constantFrom("0.5", "1.5", "(-2.25)", "3.0", "0.125", "1234.5", "NaN", "Infinity", "1e3");
const stringLiteral = fc
	.string({ unit: fc.constantFrom(..."ab1 {}'\"\\%$"), maxLength: 4 })
	.map((s) => JSON.stringify(s));

/** Functions of the program's head, each for its type: an `int` stays one. */
const TRACERS: Readonly<Record<Type, Text>> = {
	int: fc.constant("ti"),
	float: fc.constant("tf"),
	string: fc.constant("ts"),
	boolean: fc.constant("tb"),
	maybe: fc.constant("tm"),
};

const BITS = ["&", "|", "^", "<<", ">>", ">>>"];
/** Keeps products and sums below 2 ** 53, beyond which MicroPython's whole numbers are exact and JavaScript's are not. */
const NARROW = fc.constantFrom("| 0", "& 0xffff", "% 100003", ">> 3");

/** Whole numbers have no -0 on the board: `1 / -0` is the one place where that shows. */
const NOT_MINUS_ZERO = fc.constantFrom("4", "0.5", "(-8)", "f", "(c + 1)", "(c - c)");

const COMPARE = ["<", "<=", ">", ">=", "===", "!=="];

/** Generators made so far: without it each level would make all of the levels below anew, for each of its operands. */
const made = new WeakMap<Names, Map<string, Text>>();

/**
 * An expression of a type.
 *
 * @param depth how many operators deep at the most
 */
export function expression(type: Type, names: Names, depth: number): Text {
	const known = made.get(names) ?? new Map<string, Text>();
	made.set(names, known);
	const key = `${type} ${depth}`;
	const text = known.get(key) ?? (depth <= 0 ? leaf(type, names) : branch(type, names, depth));
	known.set(key, text);
	return text;
}

function branch(type: Type, names: Names, depth: number): Text {
	const of = (t: Type): Text => expression(t, names, depth - 1);
	return fc.oneof(
		leaf(type, names),
		join`(${of("boolean")} ? ${of(type)} : ${of(type)})`,
		traced(type, of),
		...operators(type, names, of),
	);
}

/** An operand whose evaluation shows, and of which TypeScript knows the type only: it takes no test of literals. */
function traced(type: Type, of: (t: Type) => Text): Text {
	return join`${TRACERS[type]}(${fc.nat(99).map(String)}, ${of(type)})`;
}

function leaf(type: Type, names: Names): Text {
	const literal: Readonly<Record<Type, Text>> = {
		int: intLiteral,
		float: floatLiteral,
		string: stringLiteral,
		boolean: join`(${fc.constantFrom(...(names.read.int.length > 0 ? names.read.int : ["0"]))} > ${intLiteral})`,
		maybe: fc.constantFrom("maybe(true)", "maybe(false)"),
	};
	return fc.oneof(...pick(names.read[type]), ...pick(names.read[type]), literal[type]);
}

function operators(type: Type, names: Names, of: (t: Type) => Text): Text[] {
	switch (type) {
		case "int":
			return [...intOperators(of), ...intStores(names, of)];
		case "float":
			return [
				join`(${of("float")} ${fc.constantFrom("+", "-", "*", "%")} ${of("float")})`,
				join`(${of("float")} / ${NOT_MINUS_ZERO})`,
				join`(${of("int")} / ${NOT_MINUS_ZERO})`,
				join`(${of("float")} + ${of("int")})`,
				join`(-${of("float")})`,
				join`Math.${fc.constantFrom("min", "max")}(${of("float")}, ${of("int")})`,
			];
		case "string":
			return stringOperators(names, of);
		case "boolean":
			return [
				join`(${traced("int", of)} ${fc.constantFrom(...COMPARE)} ${of("int")})`,
				join`(${traced("float", of)} ${fc.constantFrom(...COMPARE)} ${of("int")})`,
				join`(${traced("string", of)} ${fc.constantFrom(...COMPARE)} ${of("string")})`,
				join`(${of("boolean")} ${fc.constantFrom("===", "!==", "&&", "||")} ${of("boolean")})`,
				join`!${of("boolean")}`,
				join`!(${traced("int", of)} ${fc.constantFrom("&&", "||")} ${of("boolean")})`,
				join`(${of("maybe")} ${fc.constantFrom("===", "!==")} ${fc.oneof(fc.constant("null"), of("int"), of("maybe"))})`,
			];
		case "maybe":
			return [join`maybe(${of("boolean")})`, join`(${of("maybe")} ?? ${of("maybe")})`];
	}
}

function intOperators(of: (t: Type) => Text): Text[] {
	const bits = join`(${of("int")} ${fc.constantFrom(...BITS)} ${of("int")})`;
	return [
		bits,
		bits,
		bits,
		join`(${of("int")} ${fc.constantFrom("+", "-")} ${of("int")})`,
		join`((${of("int")} ${NARROW}) * (${of("int")} & 0xffff))`,
		join`(~${of("int")})`,
		join`(-${of("int")})`,
		join`(${of("int")} % ${fc.constantFrom("3", "7", "(-5)", "256", "1")})`,
		join`(Math.${fc.constantFrom("floor", "trunc")}(${of("int")} / ${fc.constantFrom("2", "3", "(-2)", "1000")}))`,
		join`((${of("int")} / ${fc.constantFrom("2", "7", "(-3)")}) | 0)`,
		join`(Math.${fc.constantFrom("min", "max")}(${of("int")}, ${of("int")}))`,
		join`(Math.abs(${of("int")}))`,
		join`(${traced("int", of)} ${fc.constantFrom("&&", "||")} ${of("int")})`,
		join`(${of("maybe")} ?? ${of("int")})`,
		join`${of("string")}.length`,
		join`${of("string")}.indexOf(${of("string")})`,
	];
}

/** Stores inside expressions: what they show of the order of evaluation is what they are for. */
function intStores(names: Names, of: (t: Type) => Text): Text[] {
	return pick(names.store.int ?? []).flatMap((name) => [
		join`(${name} = ${of("int")} ${NARROW})`,
		join`(${name} ${fc.constantFrom("&=", "|=", "^=", "<<=", ">>=", ">>>=")} ${of("int")})`,
		join`(${name} ${fc.constantFrom("+=", "-=")} ${of("int")} & 0xff)`,
		join`${name}${fc.constantFrom("++", "--")}`,
		join`(${fc.constantFrom("++", "--")}${name})`,
	]);
}

function stringOperators(names: Names, of: (t: Type) => Text): Text[] {
	const near = join`near(${of("float")})`;
	return [
		join`(${of("string")} + ${fc.oneof(of("string"), of("int"), of("boolean"), near, of("maybe"))})`,
		join`\`${fc.constantFrom("", "a", "{", "}", "'", "%")}\${${fc.oneof(of("int"), near, of("boolean"), of("string"), of("maybe"))}}${fc.constantFrom("", "b", '"', "{}")}\``,
		join`(${traced("string", of)} ${fc.constantFrom("&&", "||")} ${of("string")})`,
		join`${of("string")}.slice(${fc.integer({ min: -3, max: 3 }).map(String)}, ${fc.integer({ min: -3, max: 3 }).map(String)})`,
		join`String(${fc.oneof(of("int"), of("boolean"), of("maybe"))})`,
		...pick(names.store.string ?? []).flatMap((name) => [
			join`(${name} = ${of("string")})`,
			join`(${name} += ${fc.oneof(of("string"), of("int"))})`,
		]),
	];
}
