export const faultPlugin = () => ({ name: 'fault-server' });
