// A default stands in for what is undefined in spite of its type, as a value of any type may be that is kept as something.
const config: any = JSON.parse('{ "name": "board" }');
const port: number = config.port;
const name: string = config.name;
const size = config.size as number;
function listen(at: unknown = 80) {
	return at;
}
function first<T>(value: T | string = "none") {
	return value;
}
const shown = (x: any = "default"): any => x;
console.log(listen(port), listen(name), first(port), first(name), shown(size), shown(name));
function handed(at: number) {
	return [listen(at), first(at)];
}
console.log(handed(port), handed(config.port), handed(8));
class Server {
	constructor(readonly at: unknown = 443) {}
	static open(at: number) {
		return new Server(at);
	}
}
console.log(Server.open(port), new Server(size), Server.open(8));
