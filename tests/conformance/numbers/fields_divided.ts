// A field that is divided somewhere is no whole number, wherever its quotient goes (N1, N8)
class Share {
	left = 12;
	bits = 3;
	step(): void {
		const taken = (this.left /= 4);
		console.log(taken, this.left, 3 | this.left, `${this.left}`);
	}
	mix(): void {
		console.log((this.bits |= this.left), (this.left /= 2), [10, 20][this.left]);
	}
}
const share = new Share();
share.step();
share.step();
share.mix();
const whole = new Share();
whole.step();
whole.mix();

class Mean {
	total = 0;
	add(x: number): number {
		return (this.total = (this.total + x) / 2);
	}
}
const mean = new Mean();
console.log(mean.add(4), mean.add(6), mean.total, String(mean.total));
export {};
