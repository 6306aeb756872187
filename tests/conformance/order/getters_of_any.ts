// a getter may store to the very variable that it is asked of: the place of a compound assignment is known before
let tank: any;
class Tank {
	level = 0;
	get #fill(): number {
		tank = new Tank();
		return this.level;
	}
	set #fill(value: number) {
		this.level = value;
	}
	get amount(): number {
		tank = new Tank();
		return this.level;
	}
	set amount(value: number) {
		this.level = value;
	}
	pour(): void {
		tank = this;
		tank.level = 2;
		++tank.#fill;
	}
	add(): void {
		tank = this;
		tank.amount += 5;
	}
}
const first = new Tank();
first.pour();
console.log(first === tank, first.level, tank.level);
first.add();
console.log(first === tank, first.level, tank.level);
