// U5: a field that a method has cleared since it was stored to, kept and handed on by its type, which says that it is there
class Session {
	user: string | null = null;
	token?: string;
	#tries: number | undefined = 0;
	isOpen: boolean | null = false;

	open(user: string): void {
		this.user = user;
		this.token = "t";
		this.#tries = 3;
		this.isOpen = true;
		this.close();
		const user1 = this.user;
		const { token } = { token: this.token };
		const tries = this.#tries;
		const isOpen = this.isOpen;
		console.log(user1, token, tries, isOpen, `${user1} ${token} ${tries}`, user1 + "!", "is " + isOpen);
		console.log([user1, token, tries], { user1, isOpen }, JSON.stringify({ user1, token }), typeof user1, typeof tries);
		tell(this.user);
	}
	close(): void {
		this.user = null;
		this.token = undefined;
		this.#tries = undefined;
		this.isOpen = null;
	}
	last(): string {
		this.token = "u";
		this.close();
		return this.token;
	}
}
function tell(user: string): void {
	console.log(user, `<${user}>`, [user], user === "t");
}
const session = new Session();
session.open("a");
console.log(session.last(), session.last() + "?");
interface Box {
	label: string | null;
}
const box: Box = { label: null };
function wipe(): void {
	box.label = null;
}
box.label = "x";
wipe();
const label = box.label;
console.log(label, `${label}`, String(label));
export {};
