stent = Stent
embolisation = Embolisation
ultrasound = Ultrasound
arm = Arm
hospital = Lindenhof
