// Maps and Sets that a pattern takes apart as parts of something else, or as what a parameter is given
const ages = new Map([
	[9, "x"],
	[55, "y"],
]);
const maps: [typeof ages] = [ages];
const [[first]] = maps;
const [[[key, value] = [0, ""]]] = maps;
console.log(first, key, value);
for (const [one, ...others] of maps) console.log(one, others);
const {
	ages: [, second],
} = { ages };
console.log(second);
function ends([a, b]: Map<number, string>, { seen: [c, d] = new Set([3, 4]) }: { seen?: Set<number> }) {
	return [a, b, c, d];
}
console.log(ends(ages, {}), ends(ages, { seen: new Set([91, 17]) }));
console.log(maps.map(([a]) => a));

let place: [number, string] | undefined;
for ([place] of maps) console.log(place);
[[place]] = maps;
({
	ages: [, place],
} = { ages });
const whole = ([place] = ages);
console.log(place, whole === ages);

const mixed: Set<number | string>[] = [new Set<number | string>([1, "1", 2])];
const [[p, ...q] = new Set<number | string>()] = mixed;
console.log(p, q);
export {};
