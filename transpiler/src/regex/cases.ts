// Letters that the flag i takes for one another (ECMA-262, 22.2.2.7.3): by their capitals, with the flag u by their folding.

/** Every letter with those that are the same to the flag i, by its code. */
type Alike = ReadonlyMap<number, readonly number[]>;

const known = new Map<string, Alike>();

/** @returns the ranges, pairs of a first and a last character, and behind them the same letters in other cases */
export function inAnyCase(ranges: string, isUnicode: boolean): string {
	const points = [...ranges].map((c) => c.codePointAt(0) ?? 0);
	const isIn = (code: number): boolean =>
		points.some((low, i) => i % 2 === 0 && low <= code && code <= (points[i + 1] ?? 0));
	const others = new Set<number>();
	const isOfAscii = points.every((p) => p <= 0x7f);
	for (const [code, alike] of alikeBy(isUnicode, isOfAscii))
		if (isIn(code)) for (const other of alike) if (!isIn(other)) others.add(other);
	return ranges + joined([...others].sort((a, b) => a - b));
}

function joined(codes: readonly number[]): string {
	let out = "";
	codes.forEach((code, i) => {
		if (codes[i - 1] !== code - 1) out += String.fromCodePoint(code);
		if (codes[i + 1] !== code + 1) out += String.fromCodePoint(code);
	});
	return out;
}

function alikeBy(isUnicode: boolean, isOfAscii: boolean): Alike {
	const key = `${isUnicode} ${isOfAscii}`;
	const found =
		known.get(key) ?? alikeWhere(isUnicode ? folded : capital, isOfAscii ? 0x7f : isUnicode ? 0x1ffff : 0xffff);
	known.set(key, found);
	return found;
}

/** One that has several letters for its capital stays, and none becomes a letter of ASCII. */
function capital(c: string): string {
	const upper = c.toUpperCase();
	return upper.length !== 1 || (c > "\x7f" && upper <= "\x7f") ? c : upper;
}

/** Those that fold to one another and are linked by no other case. */
const FOLDED: Readonly<Record<string, string>> = { "\u1fd3": "\u0390", "\u1fe3": "\u03b0", "\ufb05": "\ufb06" };

function folded(c: string): string {
	// the i without a dot stays
	const upper = c === "\u0131" ? c : single(c.toUpperCase(), c);
	return FOLDED[c] ?? (c === "\u0131" ? c : single(upper.toLowerCase(), upper));
}

function single(other: string, c: string): string {
	return [...other].length === 1 ? other : c;
}

/** Those that an ASCII letter may be the same as: the long s and the sign of Kelvin are. */
const BEYOND_ASCII = [0x17f, 0x212a];

function alikeWhere(key: (c: string) => string, last: number): Alike {
	const sets = new Map<string, number[]>();
	const add = (code: number): void => {
		const c = String.fromCodePoint(code);
		if (c.toUpperCase() === c && c.toLowerCase() === c) return;
		const of = key(c);
		const set = sets.get(of);
		if (set === undefined) sets.set(of, [code]);
		else set.push(code);
	};
	for (let code = 0; code <= last; code++) add(code);
	if (last === 0x7f) BEYOND_ASCII.forEach(add);
	const out = new Map<number, readonly number[]>();
	for (const set of sets.values()) if (set.length > 1) for (const code of set) out.set(code, set);
	return out;
}
