// `as T` and `!` say that a key is there; who asks behind them wants to know all the same
class Settings {
	private readonly values = new Map<string, string | number>();
	put<T extends string | number>(key: string, value: T): this {
		this.values.set(key, value);
		return this;
	}
	get<T extends string | number>(key: string, otherwise: T): T {
		return (this.values.get(key) as T) ?? otherwise;
	}
}
const settings = new Settings().put("port", 0).put("host", "");
console.log(settings.get("port", 80), settings.get("host", "none"), settings.get("user", "root"));
const ages = new Map([["Ann", 30]]);
const bob = ages.get("Bob")!;
if (bob === undefined) console.log("no Bob");
console.log((ages.get("Bob") as number) ?? -1, (ages.get("Ann") as number) || -1);
const queue: string[] = [];
console.log((queue.pop() as string) ?? "empty", queue.shift()! || "empty");
