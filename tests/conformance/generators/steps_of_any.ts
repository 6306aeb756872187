// an iterator of which the type says only that its next gives anything (Y8)
function upTo(last: number) {
	let n = 0;
	return {
		[Symbol.iterator]() {
			return {
				next(): any {
					return n >= last ? { done: true } : { done: false, value: ++n };
				},
				return(): any {
					console.log("left at", n);
					return {};
				},
			};
		},
	};
}
for (const n of upTo(3)) console.log(n);
for (const n of upTo(5)) if (n === 2) break;
console.log([...upTo(2)], Array.from(upTo(2), (n: number) => n * 10));

function ticks(name: string) {
	let n = 0;
	return {
		[Symbol.asyncIterator]() {
			return {
				next() {
					return Promise.resolve().then((): any => (n >= 2 ? { done: true } : { value: `${name}${++n}` }));
				},
			};
		},
	};
}
async function listen() {
	for await (const tick of ticks("tick ")) console.log(tick);
}
listen();

const steps: any[] = [
	{ value: 1 },
	{
		get value(): number {
			throw new Error("no value");
		},
	},
];
const broken = {
	[Symbol.iterator]() {
		return {
			next(): any {
				return steps.shift();
			},
			return(): any {
				console.log("not told");
				return {};
			},
		};
	},
};
try {
	for (const n of broken) console.log("got", n);
} catch (e) {
	console.log((e as Error).message);
}

for (const step of [5, "x", null, undefined]) {
	const odd = {
		[Symbol.iterator]() {
			return {
				next(): any {
					return step;
				},
			};
		},
	};
	try {
		for (const n of odd) console.log(n);
	} catch (e) {
		console.log(String(e));
	}
}
