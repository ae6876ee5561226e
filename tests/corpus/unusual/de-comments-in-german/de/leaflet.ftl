### Übersetzt für die Patientinnen und Patienten der Klinik.

## Nach dem Eingriff

# „zu Hause“, nicht „zuhause“: so steht es in den anderen Merkblättern.
# In der Mustervorlage: Ruhe = wichtig.
rest = Bitte ruhen Sie sich zu Hause aus.
call = Bitte rufen Sie uns an, wenn Sie Fieber haben.
