// The fields of objects that hand themselves on while they are made, or get what only their type promises, are listed.
class Menu {
	title = "menu";
	open(): string {
		return `open ${this.title}`;
	}
	table: Record<string, () => string> = { open: this.open.bind(this) };
}
const menu = new Menu();
console.log(Object.keys(menu), menu.table["open"]?.());

class Base {
	id = 1;
}
class Tagged extends Base {
	declare tag: string;
	mark(): this {
		this.tag = "t";
		return this;
	}
}
console.log(Object.keys(new Tagged()), Object.keys(new Tagged().mark()), JSON.stringify(new Tagged().mark()));
