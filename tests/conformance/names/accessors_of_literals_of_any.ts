// a getter or setter of a literal whose name Python cannot have is found by that name where nothing is known of the object
let reads = 0;
const probe: any = {
	get from() {
		return ++reads;
	},
	get "air-humidity"() {
		return reads * 10;
	},
	set "air-humidity"(value: number) {
		reads = value;
	},
};
probe.from;
probe["air-humidity"];
console.log(probe.from, probe["from"], probe["air-humidity"], reads);
const key: string = "air-humidity";
probe[key] = 7;
const read = (o: any, name: string): unknown => o[name];
console.log(read(probe, "from"), read(probe, key), read(probe, "is"));
const { "air-humidity": humidity } = probe;
console.log(humidity, probe);
class Quoted {
	"it's" = 1;
	'a"b' = 2;
	"c'\"d" = 3;
}
console.log(new Quoted(), { get "it's"() { return 1; } });
