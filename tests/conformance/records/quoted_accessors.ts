// a getter of a name that Python cannot have, of a class and of a literal
let reads = 0;
class Sensor {
	get "soil moisture"(): number {
		return ++reads * 10;
	}
}
const sensor = new Sensor();
const probe = {
	get "air humidity"(): number {
		return ++reads * 100;
	},
};
const log = [0, 0, 0];
log[reads] = sensor["soil moisture"];
log[reads]! += probe["air humidity"] + probe["air humidity"];
console.log(log, reads);
