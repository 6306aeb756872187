// Functions that ask for `this`, stored in place of methods, and what is called on values of any type beside them.

const counter = {
	total: 1,
	add(n: number) {
		this.total += n;
		return this.total;
	},
};

class Speaker {
	name = "speaker";
	say(word: string) {
		return `${this.name} says ${word}`;
	}
}

function spyOn(object: any, name: string): any[][] {
	const calls: any[][] = [];
	const method = object[name];
	object[name] = function (this: any, ...args: any[]) {
		calls.push(args);
		return method.apply(this, args);
	};
	return calls;
}

const added = spyOn(counter, "add");
console.log(counter.add(2), counter.add(5), counter.total, added);

const loud = new Speaker();
loud.say = function (this: Speaker, word: string) {
	return `${this.name} shouts ${word.toUpperCase()}`;
};
let made = 0;
const speaker = (): Speaker => {
	made++;
	return loud;
};
console.log(loud.say("a"), speaker().say("b"), made, new Speaker().say("c"), [loud][0]!.say("d"));

// what else is called on what may be anything
const list: any = [3, 1, 2];
console.log(list.join("-"), list.reduce((a: number, b: number) => a + b, 0), list.map((x: number) => x * 2));
const holder: any = {
	size: 4,
	map: null,
	show: null,
};
holder.map = function (this: any, n: number) {
	return this === undefined ? "lost" : this.size * n;
};
holder.show = function (this: any, a: any, b: any) {
	return [this?.size, a, b];
};
console.log(holder.map(2), holder.show(1), holder.show(1, 2, 3));
const told = function (this: any, a: any) {
	return [this?.size, a];
};
const taken: any = told;
console.log(taken.call({ size: 9 }, 1, 2), taken.apply(holder), taken(5, 6));

interface Optional {
	x: number;
	more?: () => number;
}
const optional: Optional = { x: 1 };
optional.more = function () {
	return this.x;
};
console.log(optional.more(), optional.more!(), optional.more?.());
const at: Optional[] = [optional];
console.log(at[0]!.more!(), at[0]?.more?.(), at[1]?.more?.());
