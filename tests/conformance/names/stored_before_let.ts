// Storing to a `let` whose line has not run yet raises, by whatever function it is done, and when the value is there.
function tried(store: () => void) {
	try {
		store();
		console.log("stored");
	} catch (e: any) {
		console.log(e.name, e instanceof ReferenceError);
	}
}
function told(n: number) {
	console.log("value", n);
	return n;
}
tried(() => {
	level = told(1);
});
function setLevel(n: number) {
	level = n;
}
const raise = () => {
	level = told(2);
};
class Panel {
	reset() {
		level = 0;
		return this;
	}
}
tried(() => setLevel(3));
tried(raise);
tried(() => new Panel().reset());
let level = 5;
console.log(level);
setLevel(3);
console.log(level);
raise();
console.log(level);
new Panel().reset();
console.log(level);

function deferred() {
	try {
		[1, 2].forEach((n) => {
			seen = n;
		});
	} catch (e) {
		console.log(e instanceof ReferenceError);
	}
	let seen = 0;
	[1, 2].forEach((n) => {
		seen = n;
	});
	return seen;
}
console.log(deferred());
setTimeout(() => {
	isDone = true;
	console.log(isDone);
}, 1);
let isDone = false;
console.log(isDone);

const Gauge = class Meter {
	empty() {
		depth = 0;
		return this;
	}
};
tried(() => new Gauge().empty());
let depth = 3;
tried(() => new Gauge().empty());
console.log(depth);

// called as functions of Python are
tried(() => {
	slice = 1;
});
const useId = () => id + 1;
tried(() => useId());
let slice = 0;
const id = 4;
console.log(slice, useId());
