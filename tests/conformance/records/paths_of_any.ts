// a path through values of which nothing is known ends where there is nothing more
const at = (value: any, path: string): any => path.split(".").reduce<any>((inner, key) => inner?.[key], value);
const settings = { port: 80, hosts: [{ name: "a" }, "plain"], off: null, on: true, title: "abc" };
for (const path of ["port", "port.x.y", "hosts.0.name", "hosts.1.name", "hosts.7.name", "hosts.first", "off.a", "on.b", "title.c.d", "title.1", "title.length", "hosts.length"])
	console.log(path, at(settings, path));
