declare module '*.css'
declare module 'virtual:recoupe.css'
