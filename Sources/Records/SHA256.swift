internal import CLibMD
