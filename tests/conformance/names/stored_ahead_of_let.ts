// A `let` is not there before its line, to store to as little as to read: by a function that is called too early, or whose
// line never runs.
function tell(name: string, action: () => void) {
	try {
		action();
		console.log(name, "ran");
	} catch (e: any) {
		console.log(name, e.name);
	}
}
const reset = () => {
	count = 0;
};
tell("reset", reset);
tell("pattern", () => {
	[count, limit] = [1, 2];
});
tell("parts", () => {
	({ count, most: limit } = { count: 1, most: 2 });
});
tell("loop", () => {
	for (count of [1, 2]) console.log("turn");
});
tell("value", () => {
	console.log((limit = said(4)));
});
tell("start", start);
let count = 5;
let limit = 10;
tell("reset", reset);
tell("start", start);
console.log(count, limit);

function said(n: number) {
	console.log("right", n);
	return n;
}
function start() {
	finish();
}
function finish() {
	limit = 3;
}

function store(isEmpty: boolean) {
	const listen = (f: () => void) => {
		heard = f;
	};
	const hear = () => heard();
	if (isEmpty) return { listen, hear };
	let heard = () => console.log("nobody");
	hear();
	return { listen, hear };
}
for (const isEmpty of [false, true]) {
	const { listen, hear } = store(isEmpty);
	tell("listen", () => listen(() => console.log("heard")));
	tell("hear", hear);
}

class Game {
	score() {
		points = 7;
	}
}
let points = 0;
new Game().score();
console.log(points);
