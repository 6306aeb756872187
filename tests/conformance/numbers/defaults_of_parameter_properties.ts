// A parameter that is a member, too, has what its default gives it, under both of its names.
class Bits {
	readonly bytes: Uint8Array;
	constructor(private count = 65) {
		this.bytes = new Uint8Array(Math.ceil(count / 8));
		console.log(Math.floor(count / 8), (count / 8) | 0, count % 2, this.count);
	}
}
console.log(new Bits().bytes.length);
class Scaled {
	readonly up: number;
	constructor(times: number, protected by: number = 9.5) {
		this.up = Math.ceil(by * times);
	}
}
class Halved extends Scaled {
	constructor(readonly of = 7) {
		super(of / 2);
		console.log(Math.round(of / 2), `${of / 2}`, this.of);
	}
}
console.log(new Scaled(2).up, new Scaled(3).up, new Halved().up);
class Kept {
	constructor(private at = 1, private items: number[] = [3], private quarter = at / 4) {
		at = 2.5;
		items.push(4.5);
		console.log(Math.ceil(at), Math.ceil(this.at), Math.floor(quarter), this.quarter);
		this.at = 7.5;
	}
	get ends(): number[] {
		return [Math.ceil(this.at), Math.ceil(this.items[this.items.length - 1] ?? 0)];
	}
}
console.log(new Kept().ends, new Kept(5).ends);
