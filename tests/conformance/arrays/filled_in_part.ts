// A3: `fill` from a place on leaves holes, which show no more than before
const ends = new Array<number>(4).fill(7, 2);
console.log(ends[0], ends[3], ends.length, ends.join());
const begins = new Array<number>(3);
begins.fill(1, 0, 2);
console.log(begins.length, begins[2], [...begins]);
const whole = Array<number>(3).fill(0, 0);
console.log(
	whole.map((x) => x + 1),
	whole,
);
