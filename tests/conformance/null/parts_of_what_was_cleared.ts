// What a pattern takes of an object, and an item of an array, after a function has cleared it: TypeScript still takes it
// for what was stored last, and JavaScript shows null or undefined
interface Session {
	user: string | null;
	isOpen: boolean | null;
	visits?: number | undefined;
}
function close(session: Session): void {
	session.user = null;
	session.isOpen = null;
	session.visits = undefined;
}
const session: Session = { user: null, isOpen: false };
session.user = "ann";
session.isOpen = true;
session.visits = 3;
close(session);
const { user, isOpen, visits: count } = session;
console.log(user);
console.log(isOpen);
console.log(count);
console.log(`${user} ${isOpen} ${count}`, "user: " + user);

class Link {
	peer: string | null = null;
	isUp: boolean | null = null;
	private readonly closing: (() => void)[] = [];
	open(peer: string): void {
		this.peer = peer;
		this.isUp = true;
		this.closing.push(() => {
			[this.peer, this.isUp] = [null, null];
		});
		for (const close of this.closing) close();
		const { peer: last, isUp } = this;
		console.log(last);
		console.log(isUp);
	}
}
new Link().open("node1");

type Reading = [name: string | null, isValid: boolean | null];
function reset(reading: Reading): void {
	reading[0] = null;
	reading[1] = null;
}
const reading: Reading = ["level", false];
reading[0] = "height";
reading[1] = true;
reset(reading);
const [name, isValid] = reading;
console.log(name);
console.log(isValid);
console.log(reading[0]);
console.log(reading[1]);
