stent = Stent
embolisation = Embolisation
ultrasound = Ultraschall
arm = Arm
hospital = Lindenhof
