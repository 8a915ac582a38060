/** Installs what package-lock.json of that folder asks for, unless exactly that is there already. */
export function installDependencies(root: URL): Promise<void>
