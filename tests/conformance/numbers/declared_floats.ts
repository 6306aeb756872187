// What is stored where a float is declared is one, also if it is whole (N1, N9)
function mean(values: float[]): float {
	let sum: float = 0;
	for (const value of values) sum += value;
	return sum / values.length;
}
class Filter {
	level: float = 0;
	constructor(private readonly weight: float) {}
	add(value: float): float {
		this.level += (value - this.level) * this.weight;
		return this.level;
	}
}
const samples: float[] = [1, 2, 4.5];
samples.push(9007199254740992);
samples[0] = 3;
const missing: float | null = samples.length > 9 ? 1 : null;
const biggest: float = samples.length > 2 ? 9007199254740992 : 0.5;
console.log(mean(samples), samples, missing, biggest + 1 === biggest, biggest + 1);
const filter = new Filter(1);
console.log(filter.add(2), filter.add(-2), filter.level, `${filter.level * 0}`);
const whole: int = 7;
const from_int: float = whole;
console.log(from_int / 2, from_int, [from_int], Math.floor(from_int));
