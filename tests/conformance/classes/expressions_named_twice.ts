// A class expression that has the name of its variable says that name
const Pool = class Pool {
	size = 1;
	static make(): InstanceType<typeof Pool> {
		return new Pool();
	}
	static who(): string {
		return `${this.name}/${Pool.name}`;
	}
};
const Deep = class Deep extends Pool {
	kind(): string {
		return this.constructor.name;
	}
};
console.log(Pool.make(), Pool.name, Pool.who(), Deep.who());
console.log(new Deep(), new Deep().kind(), new Pool().constructor.name, new Deep() instanceof Pool);
