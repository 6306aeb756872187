// What a JSON text has not is undefined, though the type that it is said to be of has it.
interface Settings {
	name: string;
	tags: string[];
	port: number;
}
const settings = JSON.parse('{"tags":["x"]}') as Settings;
console.log("name: " + settings.name);
console.log({ port: settings.port }, [settings.name]);
const port = settings.port;
console.log(port);
function nameOf(of: Settings) {
	return of.name;
}
console.log(nameOf(settings));
let line = "";
line += settings.name;
line += settings.port;
console.log(line, settings.port + 1, settings.tags[0].toUpperCase());

const items = JSON.parse('[{"id":1,"title":"a"},{"id":2}]') as { id: number; title: string }[];
for (const item of items) console.log(item.id + ": " + item.title);
const titles = items.map((item) => item.title);
for (const title of titles) console.log(title);
