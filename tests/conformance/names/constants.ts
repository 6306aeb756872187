// Constants at the top level: numbers, text, results, objects, used in functions above and below them (M5)
const LIMIT = 10;
const _HIDDEN = 3;
const NAME = "nowlink";
const RATIO = 0.5;
const BITS = 1 << 4;
const SUM = LIMIT + _HIDDEN;
const LIST = [LIMIT, BITS];
const options = { LIMIT, name: NAME };
function use(LIMIT: number, NAME = "other"): string {
	return `${LIMIT}${NAME}${_HIDDEN}`;
}
console.log(LIMIT, _HIDDEN, NAME, RATIO, BITS, SUM);
console.log(use(1), use(2, NAME), LIST, options.LIMIT);
console.log(after());
function after(): number {
	return LIMIT * 2;
}
