// both operands are there before a function of the first one makes a number or a text of it
let factor = 1;
const log: string[] = [];
class Amount {
	constructor(
		readonly name: string,
		readonly value: number,
	) {}
	valueOf(): number {
		log.push(this.name);
		factor *= 10;
		return this.value;
	}
}
const ask = (value: number): number => {
	log.push(`asked ${value}`);
	return value;
};
const [open, other]: any[] = [new Amount("open", 4), new Amount("other", 2)];
console.log(open - ask(3), open * factor, factor - open, open - other, other < ask(9), open > factor);
console.log(open + ask(2), open | ask(3), open % factor, other ** ask(3));
console.log(log.splice(0).join(), factor);

let rest: any = open;
rest -= factor;
console.log(rest);

let count = 0;
class Title {
	toString(): string {
		log.push("title");
		count++;
		return "Title";
	}
}
const title = new Title();
const next = (): string => {
	log.push("next");
	return `next ${count}`;
};
console.log(title + next(), next() + title, `${title}${next()}`, count + "" + title + count);
console.log(log.join());
