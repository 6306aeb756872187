// what a method stores by a quoted name is no longer null
class A {
	line: string | null = null;
	read(): void {
		this["line"] = "read";
	}
	show(): void {
		this.line = null;
		this.read();
		const line: string | null = this.line;
		console.log(line, `${line}`);
	}
}
new A().show();
class B {
	line: string | null = null;
	read(): void {
		this.line = "read";
	}
	show(): void {
		this.line = null;
		this["read"]();
		const line: string | null = this.line;
		console.log(line, `${line}`);
	}
}
new B().show();
