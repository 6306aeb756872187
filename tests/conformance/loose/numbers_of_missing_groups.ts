// The groups of a match are texts by their type, and a number may stand in for one that is not there.
const size = (text: string): number => {
	const found = /^(\d+)(?:\/(\d+))?(?:@(-?[\d.]+))?$/.exec(text);
	if (!found) return NaN;
	const [, from, every, at] = found;
	return +from * 1000 + +(every ?? 1) * 10 + Number(at ?? 0.5);
};
console.log(size("5"), size("5/3"), size("7/2@-4"), size("8@.25"), size("x"));
const flag = (text: string): number[] => {
	const [, first, second, third] = text.match(/^(a)?(b)?(12)?/)!;
	return [+(first ?? true), +(second ?? false), Number(third ?? "7"), +(third || 9), Number(first || false)];
};
console.log(flag("a"), flag("b12"), flag(""));
