// getters are run where nobody wants what they give, by quoted names and symbols, too
let reads = 0;
const key = Symbol("k");
class Sensor {
	get "soil moisture"(): number {
		return ++reads * 10;
	}
	get [key](): number {
		return ++reads;
	}
	get plain(): number {
		return ++reads;
	}
}
const sensor = new Sensor();
const probe = {
	get "air humidity"(): number {
		return ++reads;
	},
	get temp(): number {
		return ++reads;
	},
};
sensor["soil moisture"];
console.log(reads);
sensor[key];
console.log(reads);
sensor["plain"];
console.log(reads);
probe["air humidity"];
console.log(reads);
probe["temp"];
probe.temp;
sensor.plain;
console.log(reads);
const k: "temp" = "temp";
probe[k];
console.log(reads);
void sensor["soil moisture"];
console.log(reads);
sensor["soil moisture"], console.log(reads);
const xs = [1];
xs[0];
sensor["plain"];
console.log(reads);
console.log(reads);
({ a: sensor["plain"] });
`${sensor["plain"]}`;
console.log(reads);
sensor["plain"] + 1;
!sensor["plain"];
sensor["plain"] > 1;
typeof sensor["plain"];
console.log(reads);
