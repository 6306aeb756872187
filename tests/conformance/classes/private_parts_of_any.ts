// rows: C5
// A private method or accessor of what may be anything: whether the class made it is seen first, then what it lacks.
class Tank {
	#litres = 1;
	get #rest(): number {
		return 10 - this.#litres;
	}
	set #fill(litres: number) {
		this.#litres += litres;
	}
	#pour(): number {
		return this.#litres--;
	}
	static fill(tank: any): number {
		tank.#fill = 2;
		return tank.#pour();
	}
	static filled(tank: any): number {
		return tank.#fill;
	}
	static more(tank: any): void {
		tank.#fill += 1;
	}
	static empty(tank: any): void {
		tank.#rest = 10;
	}
	static raise(tank: any): void {
		tank.#rest++;
	}
	static #check(): string {
		return "checked";
	}
	static checked(kind: any): string {
		return kind.#check();
	}
}

function tried(name: string, work: (tank: any) => unknown, tank: any): void {
	try {
		console.log(name, work(tank));
	} catch (e) {
		console.log(name, e instanceof TypeError, (e as Error).message);
	}
}

for (const tank of [new Tank(), {}, null, undefined, 7, Tank]) {
	tried("fill", (t) => Tank.fill(t), tank);
	tried("filled", (t) => Tank.filled(t), tank);
	tried("more", (t) => Tank.more(t), tank);
	tried("empty", (t) => Tank.empty(t), tank);
	tried("raise", (t) => Tank.raise(t), tank);
	tried("checked", (t) => Tank.checked(t), tank);
}

class Link {
	next?: Link;
	#mark(): string {
		return "marked";
	}
	get #end(): boolean {
		return this.next === undefined;
	}
	#at = 1;
	marked(): string {
		return this.next!.#mark();
	}
	ends(): boolean {
		return this.next!.#end;
	}
	at(): number {
		return this.next!.#at;
	}
}

const link = new Link();
tried("mark", () => link.marked(), null);
tried("end", () => link.ends(), null);
tried("at", () => link.at(), null);
link.next = new Link();
console.log(link.marked(), link.ends(), link.at());
