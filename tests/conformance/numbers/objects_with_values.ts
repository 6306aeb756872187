// Object literals with a valueOf, which operators take them for; their types need not tell of it.

const answer = { valueOf: () => 42, toString: () => "text" };
console.log(+answer, `${answer}`, answer + "", String(answer), Number(answer), -answer);
console.log((answer as any) * 2, (answer as any) + 1, (answer as any) > 41, (answer as any) == 42);

const meter = {
	ticks: 5,
	valueOf() {
		return this.ticks * 2;
	},
};
console.log(+meter, `${meter}`, meter + "x", Math.max(meter as any, 3), (meter as any) / 2);
meter.ticks = 7;
console.log(+meter, (meter as any) < 20, isNaN(meter as any));

interface Counted {
	ticks: number;
}
const counted: Counted = meter;
console.log(Number(counted), +counted, Number({ ticks: 2 }), Number([1]));
